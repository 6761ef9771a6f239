// @vitest-environment jsdom
// Values that cannot be used yet, or that took the place of others, are said wherever they would be used.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CredentialList } from '@/components/credentials/credential-list';
import { Conflicts } from '@/components/credentials/conflicts';
import { ExportPanel } from '@/components/export/export-panel';
import { ConnectionTest } from '@/components/test/connection-test';
import { AnnouncerProvider } from '@/components/ui/announcer';
import type { HeldValue } from '@/utils/credential/bundle';
import { allFive, bundleOf, given, heldValue, tested, testRecord, useApp } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
afterEach(cleanup);

const views = [
  ['Credentials', <CredentialList key="a" onView={vi.fn()} />],
  ['Test', <ConnectionTest key="b" onView={vi.fn()} />],
  ['Export', <ExportPanel key="c" onView={vi.fn()} />],
] as const;

const show = (view: React.ReactNode) =>
  render(<AnnouncerProvider closeLabel="Close">{view}</AnnouncerProvider>);

const from = (field: string, source: HeldValue['provenance']['source'], entryId: string): HeldValue => {
  const held = heldValue(field);
  return { ...held, entryId, provenance: { ...held.provenance, source } };
};

describe('values whose order nobody knows', () => {
  const unsorted = () => {
    const [key, secret] = ['consumerKey', 'consumerSecret'].map((field) => from(field, 'unsorted', 'e'));
    const bundle = bundleOf(allFive, {
      conflicts: [
        {
          type: 'unsorted',
          between: [
            { field: 'consumerKey', provenance: key!.provenance },
            { field: 'consumerSecret', provenance: secret!.provenance },
          ],
        },
      ],
    });
    const shown = { ...key!, shown: '••••••••aaaa' };
    const other = { ...secret!, shown: '••••••••bbbb' };
    given({ bundle: { ...bundle, values: { ...bundle.values, consumerKey: shown, consumerSecret: other } } });
  };

  it.each(views)('are asked for in %s', (_, view) => {
    unsorted();
    show(view);
    expect(screen.getByText('Which of these is the Consumer Key?')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Consumer Key ends in bbbb' }));
    expect(useApp.getState().tellApart).toHaveBeenCalledWith({
      consumerKey: 'consumerSecret',
      consumerSecret: 'consumerKey',
    });
  });

  it('are told by a login only when it is pressed, and what came of it is said', async () => {
    unsorted();
    const tellByTest = vi.fn(async () => 'neither' as const);
    useApp.setState({ tellByTest });
    show(<Conflicts />);
    expect(screen.getByText(/two refused logins/)).toBeTruthy();
    expect(tellByTest).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Try it with a login' }));
    expect(await screen.findByText(/refused the login both ways/)).toBeTruthy();
    expect(tellByTest).toHaveBeenCalledOnce();
  });

  it('are not tested', () => {
    unsorted();
    show(<ConnectionTest onView={vi.fn()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Test connection' }));
    expect(useApp.getState().testConnection).not.toHaveBeenCalled();
  });
});

describe('a captured pair that took the place of another', () => {
  const replaced = (now: HeldValue['provenance']['source'] = 'captured') => {
    const bundle = bundleOf(allFive);
    const fields = ['consumerKey', 'consumerSecret'];
    const newer = Object.fromEntries(fields.map((field) => [field, from(field, now, 'new')]));
    const values = fields.map((field) => from(field, 'captured', 'old'));
    const { provenance } = values[0]!;
    const older = [{ entryId: 'old', values, exported: false, visit: null, provenance }];
    return { ...bundle, values: { ...bundle.values, ...newer }, older };
  };
  const title = /newer values took the place of others/;

  it.each(views)('is said in %s, and the older one can count again', async (_, view) => {
    given({ bundle: replaced() });
    show(view);
    expect(await screen.findByText(title)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Restore the older ones/ }));
    expect(useApp.getState().restoreValues).toHaveBeenCalledWith('old');
  });

  it.each(views)(
    'is not said in %s once the new one passed a test, or was entered by hand',
    async (_, view) => {
      given({ bundle: replaced(), ...tested(testRecord('passed', [])) });
      show(view);
      // The export asks first whether something waits to be confirmed.
      await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
      expect(screen.queryByText(title)).toBeNull();
      cleanup();
      given({ bundle: replaced('typed'), test: null, testIsCurrent: false });
      show(view);
      await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
      expect(screen.queryByText(title)).toBeNull();
    },
  );
});
