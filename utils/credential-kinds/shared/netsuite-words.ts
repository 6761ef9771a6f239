// What NetSuite's sentences say, in English and in the languages that the guide knows of its pages. Those of other languages than English were
// not seen on the wire: they are plausible words, and what none of them fits is said to be unread.
import type { Detail } from '@/utils/connection/check';
import type { SharedReason } from './reasons';

type Rows = readonly (readonly [SharedReason, readonly RegExp[]])[];

/** All of them must be found. */
const telling: Rows = [
  [
    'user-locked',
    [
      /\d+\s*(?:more |further |weitere |autres? |altri |mais |más )?(?:minut|分)/i,
      /\block|disabled|gesperrt|deaktiviert|bloque|bloccat|desactiv|désactiv|desativ|disattiv|verrouill|ロック|無効|锁定|禁用/i,
    ],
  ],
  ['user-locked', [/consecutive failed login|temporarily locked|too many failed/i]],
  [
    'ip-not-allowed',
    [
      /\bIP\b|ip ?address/i,
      /\brule|allow|restrict|match|regla|règle|regel|regra|regol|permi|zulässig|erlaubt|autoris|ルール|規則|许可|规则|許可|允许/i,
    ],
  ],
  [
    'wrong-host',
    [
      /data ?cent(?:er|re)|centro de datos|centre de données|rechenzentrum|centro de dados|centro dati|データセンター|数据中心/i,
      /^(?!.*(?:maintenance|unavailable)).*$/is,
    ],
  ],
  ['wrong-host', [/invalid domain|domain (?:is )?(?:invalid|not valid)/i]],
  [
    'record-restricted',
    [
      /restriction|restricci|einschränkung|beschränkung|restriç|restrizion|制限|限制/i,
      /\brole|\brol\b|rolle|rôle|função|papel|ruolo|subsidiar|ロール|角色/i,
    ],
  ],
  [
    'two-factor',
    [
      /two-?\s?factor|\b2FA\b|dos factores|zwei-?faktor|deux facteurs|dois fatores|due fattori|[2二]\s?要素|双因素|双重身份/i,
    ],
  ],
  ['account-unknown', [/no such account|account does not exist/i]],
  [
    'maintenance',
    [
      /scheduled maintenance|under ?going maintenance|temporarily unavailable|wartungsarbeiten|mantenimiento|maintenance planifiée|manutenção|manutenzione|メンテナンス|维护/i,
    ],
  ],
  ['permission-missing', [/permission to (?:access|use)[^.]*feature/i]],
  [
    'feature-off',
    [
      /feature|funktion|función|característica|fonctionnalité|funcionalidade|recurso|funzionalità|機能|功能/i,
      /not enabled|disabled|\benable\b|turned off|nicht aktiviert|deaktiviert|no (?:está )?(?:habilitad|activ)|pas activ|désactiv|não (?:está )?(?:habilitad|ativ)|non (?:è )?(?:abilitat|attiv)|有効|未启用|启用/i,
    ],
  ],
  ['origin-refused', [/\borigin\b|cross-?site|\bCORS\b/i, /allow|forbid|refus|reject|invalid|denied|block/i]],
];

/** Said beside a code that tells more, so they count after it. */
const usual: Rows = [
  ['ambiguous-authentication', [/ambiguous authentication/i]],
  [
    'invalid-login',
    [
      /invalid login|login attempt|inicio de sesión|anmeldeversuch|anmeldung (?:ist )?(?:ungültig|fehlgeschlagen)|ungültige anmeld|connexion (?:non valide|invalide|incorrecte)|échec de (?:la )?connexion|login inválid|início de sessão|accesso non|login non valido|tentativo di accesso|ログイン|登录|登錄/i,
    ],
  ],
  [
    'permission-missing',
    [
      /does not have permission|do not have (?:the |sufficient |enough |required )*(?:permission|privilege)|permission violation|insufficient (?:permission|privilege)|you need\s.{1,90}permission|permiso|berechtigung|autorisation|permissão|permissões|autorizzazion|permess|権限|权限|權限/i,
    ],
  ],
];

/** What a sentence says whatever code stands beside it. */
export function tellingWords(text: string): SharedReason | undefined {
  return reasonIn(telling, text);
}

export function usualWords(text: string): SharedReason | undefined {
  return reasonIn(usual, text);
}

function reasonIn(rows: Rows, text: string): SharedReason | undefined {
  return rows.find(([, patterns]) => patterns.every((pattern) => pattern.test(text)))?.[0];
}

export interface NamedThings {
  /** `Lists -> Currency`: the subtab of the role's permissions and the permission, in the account's language. */
  readonly permission: string | null;
  readonly feature: string | null;
  /** Until a lock ends. */
  readonly minutes: number | null;
}

const QUOTED = /["'“”„«»‘’‚「」『』]([^"'“”„«»‘’‚「」『』]{2,80})["'“”„«»‘’‚「」『』]/g;

/** What a sentence names, whatever its language: names stand in quotation marks, and those of permissions have an arrow. */
export function namesIn(text: string): NamedThings {
  const quoted = [...text.matchAll(QUOTED)].map(([, inner = '']) => inner.trim());
  const arrowed = quoted.find((inner) => /(?:->|→|›|&gt;|-&gt;)/.test(inner));
  const bare =
    /(?:need|requires?)\s+(?:a higher level of )?(?:the\s+)?((?:Lists|Transactions|Reports|Setup|Custom Record)\s*->\s*[^.'"]{2,60}?)\s+permission/i.exec(
      text,
    )?.[1];
  const plain = /['"“]([^'"“”]{2,60})['"”]\s+permission/i.exec(text)?.[1];
  const permission = arrowed ?? bare ?? plain ?? null;
  const feature =
    /(?:feature|features)\s+['"“]([^'"“”]{2,60})['"”]/i.exec(text)?.[1] ??
    /['"“]([^'"“”]{2,60})['"”]\s+feature/i.exec(text)?.[1] ??
    /(?:enabled?|the)\s+(?:the\s+)?([A-Z][\w .,()&/-]{2,50}?)\s+feature/.exec(text)?.[1] ??
    null;
  const minutes = /(\d{1,4})\s*(?:more |further |weitere |autres? |altri |mais |más )?(?:minut|分)/i.exec(
    text,
  )?.[1];
  return {
    permission:
      permission === null ? null : permission.replace(/\s*(?:-&gt;|&gt;|->|→|›)\s*/g, ' -> ').trim(),
    feature: feature?.trim() ?? null,
    minutes: minutes === undefined ? null : Number(minutes),
  };
}

/** The permission and the feature that a sentence names, as facts of a check. */
export function namedFacts(text: string | null): Detail {
  const { permission, feature } = namesIn(text ?? '');
  return { ...(permission === null ? {} : { permission }), ...(feature === null ? {} : { feature }) };
}
