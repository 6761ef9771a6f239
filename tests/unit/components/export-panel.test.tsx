// @vitest-environment jsdom
// The export: masked until it is handed over, honest about what was tested, incomplete only on purpose.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportPanel } from '@/components/export-panel';
import type { App } from '@/utils/state/app-state';
import { allFive, bundleOf, clearText, given, rung, testRecord } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterEach(cleanup);

function show(changes: Partial<App> = {}) {
  const app = given({ bundle: bundleOf(allFive), ...changes });
  const onView = vi.fn();
  const { container } = render(<ExportPanel onView={onView} />);
  return { app, onView, container };
}

describe('ExportPanel', () => {
  it('previews every format from the masks alone', () => {
    const { app, container } = show();
    for (const format of screen.getAllByRole('radio')) {
      fireEvent.click(format);
      const preview = container.querySelector('pre')?.textContent ?? '';
      expect(preview).toContain('1234567_SB1');
      expect(preview).toContain('••••••••3f9a');
      expect(preview).not.toContain(clearText);
    }
    expect(app.reveal).not.toHaveBeenCalled();
    expect(app.exportText).not.toHaveBeenCalled();
    expect(screen.getByText(/holds the secrets in clear text/)).toBeTruthy();
  });

  it('copies the chosen format', async () => {
    const { app } = show();
    fireEvent.click(screen.getByRole('radio', { name: /^\.env/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Copy/ }));
    expect(await screen.findByRole('button', { name: /^Copied/ })).toBeTruthy();
    expect(app.exportText).toHaveBeenCalledExactlyOnceWith('env');
    await vi.waitFor(() => expect(app.markExported).toHaveBeenCalledOnce());
    expect(writeText).toHaveBeenCalledExactlyOnceWith('exported text');
  });

  it('downloads a file under the name given', async () => {
    const createObjectURL = vi.fn((_: Blob) => 'blob:test');
    const names: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn() }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(`${this.download} ${this.href}`);
    });
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Download' }));
    await waitFor(() => expect(names).toEqual(['a.json blob:test']));
    expect(createObjectURL.mock.calls[0]?.[0].type).toBe('application/json');
  });

  it('lets an incomplete bundle go only on purpose', () => {
    const { app } = show({ bundle: bundleOf(['accountId', 'consumerKey']) });
    expect(screen.getByText('Missing: Consumer Secret, Token ID, and Token Secret')).toBeTruthy();
    const copy = screen.getByRole('button', { name: /^Copy/ });
    fireEvent.click(copy);
    expect(app.exportText).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Export without them' }));
    expect(copy.getAttribute('aria-disabled')).toBeNull();
  });

  it('says as whom it was tested, or that it was not', () => {
    const actingAs = {
      companyId: null,
      companyName: null,
      roleId: '3',
      roleName: 'Token Role',
      userId: '1207',
    };
    const test = testRecord('passed', [rung('token', { actingAs })]);
    show({ test, testIsCurrent: true });
    expect(screen.getByText(/^Tested on .* as user 1207 in role Token Role$/)).toBeTruthy();
    cleanup();
    const { onView } = show({ test, testIsCurrent: false });
    expect(screen.getByText('Not tested yet')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Go to Test' }));
    expect(onView).toHaveBeenCalledWith('test');
  });

  it('has nothing to offer without values', () => {
    show({ bundle: bundleOf([]) });
    expect(screen.getByText('There is nothing to export yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
  });
});
