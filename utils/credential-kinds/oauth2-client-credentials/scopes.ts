// The scopes of an integration record, by the names that the token endpoint has for them (Oracle help, section_157771733782; sure).
import type { Recipe } from '../../guide/recipe';

export const scopes = ['restlets', 'rest_webservices', 'suite_analytics'] as const;
export type Scope = (typeof scopes)[number];

/** Those that the recipe asks for. */
export function scopesOf({ settings }: Recipe): readonly Scope[] {
  const asked = settings?.['scopes'] ?? [];
  return scopes.filter((scope) => asked.includes(scope));
}

/** ES256 with a key on P-256, unless the vendor's tool reads RSA only. */
export function algorithmOf({ settings }: Recipe): 'ES256' | 'PS256' {
  return settings?.['algorithm'] === 'PS256' ? 'PS256' : 'ES256';
}

/** The vendor's certificate in PEM, where the recipe brings it. */
export function certificateOf({ settings }: Recipe): string | null {
  const certificate = settings?.['certificate'];
  return typeof certificate === 'string' ? certificate : null;
}
