// Whether *Fill in* is offered on NetSuite's pages, and whether in production accounts, too.
import { useId } from 'react';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import '../ui/choices.css';

export function FillSwitch() {
  const id = useId();
  const { isOn, isForProduction } = useApp((app) => app.fill);
  const changeFill = useApp((app) => app.changeFill);
  const { announce, attempt } = useAnnouncer();
  const change = async (next: { isOn: boolean; isForProduction: boolean }) => {
    if (await attempt(() => changeFill(next), t('popup.failed.save'))) announce(t('popup.settings.saved'));
  };
  return (
    <div className="setting" role="group" aria-labelledby={id}>
      <strong id={id}>{t('fill.setting.title')}</strong>
      <p className="remark">{t('fill.setting.hint')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => void change({ isOn: event.target.checked, isForProduction })}
        />
        {t('fill.setting.isOn')}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={isForProduction}
          disabled={!isOn}
          onChange={(event) => void change({ isOn, isForProduction: event.target.checked })}
        />
        {t('fill.setting.isForProduction')}
      </label>
    </div>
  );
}
