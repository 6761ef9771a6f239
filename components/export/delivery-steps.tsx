// An export on its way: give it out, tell its passphrase, and say that it was handed over. Only then it counts as delivered.
import { useState } from 'react';
import { PASSPHRASE_MS, type Delivery } from '@/utils/handover/delivery';
import { useClipboard } from '@/utils/state/clipboard';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { StatusIcon } from '../ui/status-icon';
import { useInSight } from '../ui/use-in-sight';
import { keepTime, shortTime } from '../words';
import { howToOpen, openCommand } from './how-to-open';
import { saveFile } from './save-file';
import type { UsedDelivery } from './use-delivery';
import './delivery-steps.css';

interface DeliveryStepsProps {
  readonly delivery: Delivery;
  readonly change: UsedDelivery['change'];
}

export function DeliverySteps({ delivery, change }: DeliveryStepsProps) {
  const { sealedTo, fileName, way, isTold, text, passphrase, entryIds, format } = delivery;
  const values = useApp((app) => app.bundle?.values);
  const markExported = useApp((app) => app.markExported);
  const { announce, attempt } = useAnnouncer();
  const isSealed = sealedTo !== 'clear';
  const hasPassphrase = sealedTo === 'passphrase';
  const isStale = Object.entries(entryIds).some(([field, id]) => values?.[field]?.entryId !== id);
  // Without its passphrase nobody opens it.
  const isLost = hasPassphrase && !isTold && passphrase === null;
  const isOut = way !== null || text === null;
  const isToConfirm = isOut && !isLost && (!hasPassphrase || isTold);
  const confirmButton = useInSight<HTMLButtonElement>(isToConfirm);
  const again = () => void attempt(() => change(null), t('popup.failed.save'));
  const confirm = () =>
    attempt(async () => {
      await markExported(entryIds, { format, way: way ?? 'file', sealedTo });
      announce(t('popup.delivery.confirmed'));
    }, t('popup.failed.save'));

  return (
    <section className="delivery" aria-labelledby="delivery-title">
      <h3 id="delivery-title">
        <Icon name={isSealed ? 'shieldCheck' : 'circleAlert'} size={16} />
        {t(isSealed ? 'popup.seal.sealed' : 'popup.delivery.clear')}
      </h3>
      <p className="remark code">{fileName}</p>
      {isStale && <Notice tone="warning">{t('popup.delivery.stale')}</Notice>}
      {isSealed && text === null && <Notice tone="info">{t('popup.delivery.textGone')}</Notice>}
      <ol>
        <Step isDone={way !== null} title={t(way === null ? 'popup.delivery.give' : `popup.delivery.${way}`)}>
          {text !== null && <Give delivery={delivery} text={text} change={change} />}
        </Step>
        {hasPassphrase && (
          <Step isDone={isTold} title={t(isTold ? 'popup.delivery.told' : 'popup.delivery.tell')}>
            {passphrase !== null && <Tell delivery={delivery} passphrase={passphrase} change={change} />}
            {isLost && <p>{t('popup.delivery.lost')}</p>}
          </Step>
        )}
        <Step isDone={false} title={t('popup.delivery.confirm')}>
          <p className="remark" id="delivery-hint">
            <After />
          </p>
          <Button
            ref={confirmButton}
            variant={isToConfirm ? 'primary' : 'plain'}
            unavailable={!isOut}
            aria-describedby="delivery-hint"
            onClick={() => void confirm()}
          >
            {t('popup.delivery.handedOver')}
          </Button>
        </Step>
      </ol>
      <div className="buttons">
        <Button variant={isLost ? 'primary' : 'quiet'} onClick={again}>
          {t(isSealed ? 'popup.seal.again' : 'popup.delivery.notYet')}
        </Button>
      </div>
      {isSealed && <HowToOpen fileName={fileName.replace(/\.age$/, '')} isForPassphrase={hasPassphrase} />}
    </section>
  );
}

/** What becomes of the values here when it is confirmed. */
function After() {
  const hours = useApp((app) => app.settings.keepExportedHours);
  return hours === null || hours === 'unknown'
    ? t('popup.export.staysHere')
    : t('popup.export.goesAfter', keepTime(hours));
}

interface StepProps {
  readonly isDone: boolean;
  readonly title: string;
  readonly children?: React.ReactNode;
}

function Step({ isDone, title, children }: StepProps) {
  return (
    <li data-done={isDone || undefined}>
      <StatusIcon tone={isDone ? 'done' : 'todo'} />
      <div>
        <h4>{title}</h4>
        {children}
      </div>
    </li>
  );
}

const copyTexts = () => ({
  label: t('popup.copy'),
  copiedLabel: t('popup.copied'),
  failedLabel: t('popup.notCopied'),
});

function Give({ delivery, text, change }: DeliveryStepsProps & { readonly text: string }) {
  const { announce, attempt } = useAnnouncer();
  const about = t('popup.seal.about');
  const left = (way: 'clipboard' | 'file') =>
    attempt(() => change({ ...delivery, way }), t('popup.failed.save'));
  const download = () => {
    saveFile({ text, fileName: delivery.fileName, mimeType: 'application/octet-stream' });
    announce(t('popup.export.downloaded'));
    void left('file');
  };
  return (
    <div className="buttons">
      <Button
        variant={delivery.way === null ? 'primary' : 'plain'}
        icon={<Icon name="download" size={14} />}
        about={about}
        onClick={download}
      >
        {t('popup.export.download')}
      </Button>
      <CopyButton
        {...copyTexts()}
        about={about}
        getText={async () => Promise.resolve(text)}
        onCopied={() => void left('clipboard')}
      />
    </div>
  );
}

function Tell({ delivery, passphrase, change }: DeliveryStepsProps & { readonly passphrase: string }) {
  const onClipboard = useClipboard((clipboard) => clipboard.copied);
  const { attempt } = useAnnouncer();
  const isNext = delivery.way !== null;
  const button = useInSight<HTMLButtonElement>(isNext);
  const told = () => change({ ...delivery, passphrase: null, isTold: true });
  return (
    <>
      <div className="passphrase">
        <code className="code">{passphrase}</code>
        <CopyButton
          small
          {...copyTexts()}
          about={t('popup.seal.itsPassphrase')}
          getText={async () => Promise.resolve(passphrase)}
          onCopied={() => onClipboard(t('popup.seal.itsPassphrase'))}
        />
      </div>
      <p className="remark">{t('popup.delivery.until', shortTime(delivery.at + PASSPHRASE_MS))}</p>
      <Button
        ref={button}
        variant={isNext ? 'primary' : 'plain'}
        onClick={() => void attempt(told, t('popup.failed.save'))}
      >
        {t('popup.delivery.iHaveTold')}
      </Button>
    </>
  );
}

interface HowToOpenProps {
  readonly fileName: string;
  readonly isForPassphrase: boolean;
}

function HowToOpen({ fileName, isForPassphrase }: HowToOpenProps) {
  const [text] = useState(() => howToOpen(fileName, isForPassphrase));
  return (
    <details className="how-to-open">
      <summary>{t('popup.seal.howTitle')}</summary>
      <p>{isForPassphrase ? t('popup.seal.howPassphrase') : t('popup.seal.howKey')}</p>
      <pre className="code" tabIndex={0}>
        {openCommand(fileName, isForPassphrase)}
      </pre>
      <div className="buttons">
        <CopyButton
          small
          {...copyTexts()}
          label={t('popup.seal.copyHow')}
          getText={async () => Promise.resolve(text)}
        />
        <Button
          small
          onClick={() => saveFile({ text, fileName: `${fileName}.how-to-open.txt`, mimeType: 'text/plain' })}
        >
          {t('popup.seal.downloadHow')}
        </Button>
      </div>
    </details>
  );
}
