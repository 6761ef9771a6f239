// @vitest-environment jsdom
// Key and certificate in the guide: made on a press, saved as the file that NetSuite wants, or the vendor's, compared before it is used.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MakeValues, SaveMadeFile } from '@/components/guide/make-values';
import { WayOver } from '@/components/guide/way-over';
import { AnnouncerProvider } from '@/components/ui/announcer';
import { saveFile } from '@/components/export/save-file';
import type { Preview } from '@/utils/credential-kinds/kind';
import { previewOf } from '@/utils/credential-kinds/previews';
import { tablesOf } from '@/utils/credential-kinds/tables';
import type { Recipe } from '@/utils/guide/recipe';
import { recipes } from '@/utils/recipes';
import { bundleOf, given, useApp } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
vi.mock('@/components/export/save-file', () => ({ saveFile: vi.fn() }));
// Its cryptography is tried where the browser's own is: here it says what a test wants.
vi.mock('@/utils/credential-kinds/previews', () => ({
  previewOf: vi.fn(async (text: string | null): Promise<Preview | null> => {
    if (text === null) return null;
    return text === 'a key' ? { ok: false, reason: 'holds-a-key' } : preview;
  }),
}));
const words = 'one two three four five six';
const preview: Preview = { ok: true, lines: [['popup.made.subject', 'CN=Acme Warehouse']], words };
const app = () => useApp.getState();
afterEach(cleanup);

const recipeOf = (id: string) => recipes.find((one) => one.id === id)!;
const [ours, vendors] = [recipeOf('general-oauth2'), recipeOf('general-oauth2-vendor-key')];
const { made } = tablesOf(ours.kind);

function show(recipe: Recipe) {
  render(
    <AnnouncerProvider closeLabel="Close">
      <MakeValues made={made!} recipe={recipe} />
    </AnnouncerProvider>,
  );
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('made here', () => {
  beforeEach(() => given({ bundle: bundleOf(['accountId']) }));

  it('is made on one press', async () => {
    show(ours);
    press('Make key and certificate');
    await screen.findByText('Key and certificate are kept');
    expect(app().makeValues).toHaveBeenCalledWith(null);
  });

  it('takes a key that is there, covered, and says in our words why it does not', async () => {
    given({ makeValues: vi.fn(async () => 'encrypted') });
    show(ours);
    const area = screen.getByLabelText('Private key (PEM)');
    expect(area.className).toContain('covered');
    fireEvent.input(area, { target: { value: 'my key' } });
    press('Use this key');
    await screen.findByText(/protected by a passphrase/);
    expect(app().makeValues).toHaveBeenCalledWith('my key');
    expect((area as HTMLTextAreaElement).value).toBe('my key');
  });

  it('has a text for every reason, also of the store', async () => {
    given({ makeValues: vi.fn(async () => 'storage-full') });
    show(ours);
    press('Use this key');
    expect(await screen.findByText(/disk|space/i)).toBeTruthy();
  });
});

describe('what is held', () => {
  beforeEach(() =>
    given({
      setUp: { ...given({}).setUp!, kind: ours.kind, recipe: ours.id, application: 'Größe & Co / 1' },
      recipe: ours,
      bundle: bundleOf(['certificate', 'certificateId', 'expires', 'algorithm']),
    }),
  );

  it('is saved under the name of the application', () => {
    show(ours);
    press('Save the certificate as a file');
    expect(saveFile).toHaveBeenCalledWith(
      expect.objectContaining({ fileName: 'Größe-Co-1-certificate.pem', text: expect.any(String) as string }),
    );
  });

  it('is made anew only after a question', async () => {
    show(ours);
    press('Make new ones');
    expect(app().makeValues).not.toHaveBeenCalled();
    expect(screen.getByRole('alertdialog')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Make new ones' })[1]!);
    expect(app().makeValues).toHaveBeenCalledWith(null);
  });

  it('gives no file while there is none', () => {
    given({ bundle: bundleOf(['accountId']) });
    render(
      <AnnouncerProvider closeLabel="Close">
        <SaveMadeFile made={made!} />
      </AnnouncerProvider>,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the vendor’s', () => {
  beforeEach(() => given({ bundle: bundleOf(['accountId']) }));

  it('is shown with six words, and used only after they were compared', async () => {
    show(vendors);
    const area = screen.getByLabelText('Certificate of the vendor (PEM)');
    fireEvent.input(area, { target: { value: 'a certificate' } });
    press('Look at it');
    expect(await screen.findByText('CN=Acme Warehouse')).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
    press('Use this certificate');
    expect(app().makeValues).not.toHaveBeenCalled();
    fireEvent.click(screen.getByLabelText('I have compared them with the vendor'));
    press('Use this certificate');
    await screen.findByText('The certificate is kept');
    expect(app().makeValues).toHaveBeenCalledWith('a certificate');
  });

  it('is to be compared anew when another one is looked at', async () => {
    show(vendors);
    press('Look at it');
    fireEvent.click(await screen.findByLabelText('I have compared them with the vendor'));
    fireEvent.input(screen.getByLabelText('Certificate of the vendor (PEM)'), { target: { value: 'b' } });
    expect(screen.queryByRole('button', { name: 'Use this certificate' })).toBeNull();
    press('Look at it');
    expect(await screen.findByLabelText('I have compared them with the vendor')).toHaveProperty(
      'checked',
      false,
    );
  });

  it('of the recipe is shown at once, and compared all the same', async () => {
    vi.mocked(previewOf).mockResolvedValueOnce(preview);
    show(vendors);
    expect(await screen.findByText('CN=Acme Warehouse')).toBeTruthy();
    expect(screen.queryByLabelText('Certificate of the vendor (PEM)')).toBeNull();
    press('Use this certificate');
    expect(app().makeValues).not.toHaveBeenCalled();
  });

  it('is refused with a private key in it', async () => {
    show(vendors);
    const area = screen.getByLabelText('Certificate of the vendor (PEM)');
    fireEvent.input(area, { target: { value: 'a key' } });
    press('Look at it');
    expect(await screen.findByText(/A private key stands in this text/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use this certificate' })).toBeNull();
  });
});

describe('the way over', () => {
  const { ending } = tablesOf('tba');
  const [first] = recipes;
  function showWay(recipe: Recipe) {
    render(
      <AnnouncerProvider closeLabel="Close">
        <WayOver ending={ending!} recipe={recipe} />
      </AnnouncerProvider>,
    );
  }

  it('is none with SOAP, and there is a note for the vendor', () => {
    showWay(first);
    expect(screen.getByText(/with SOAP there is no way over/)).toBeTruthy();
    expect(screen.getByText(/When do you go over to REST/)).toBeTruthy();
  });

  it('is asked of a vendor who says nothing of it', () => {
    showWay({ ...first, features: [] });
    expect(screen.getByText(/Ask the vendor whether it takes OAuth 2.0 client credentials/)).toBeTruthy();
  });

  it('is offered where the vendor says how: what stays, what changes, a second record, no reset', () => {
    const chooseRecipe = vi.fn(async () => {});
    given({ chooseRecipe, recipes: [...recipes] });
    showWay({ ...first, successor: ours.id });
    for (const text of [/What stays/, /What changes/, /second integration record/, /Never press Reset/])
      expect(screen.getByText(text)).toBeTruthy();
    press(/^Set up: General/);
    expect(chooseRecipe).toHaveBeenCalledWith(ours);
  });
});
