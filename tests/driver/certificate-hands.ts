// What a person does for client credentials: makes key and certificate in the popup, and uploads the certificate in NetSuite's form.
import type { Frame, Page } from '@playwright/test';
import type { CertificateHands, Mapping } from '../walk/walk-m2m';
import { choose } from './hands';
import type { Launched } from './launch';

type SeeForm = (form: Page | Frame) => Promise<unknown>;

/** `vendors`: the certificate of the vendor as text, compared as the guide asks for. */
async function saveCertificate({ openPopup }: Launched, vendors?: string): Promise<string> {
  const popup = await openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  if (vendors === undefined) await popup.getByRole('button', { name: 'Make key and certificate' }).click();
  else {
    await popup.getByLabel('Certificate of the vendor (PEM)').fill(vendors);
    await popup.getByRole('button', { name: 'Look at it' }).click();
    await popup.getByLabel('I have compared them with the vendor').check();
    await popup.getByRole('button', { name: 'Use this certificate' }).click();
  }
  const save = popup.getByRole('button', { name: 'Save the certificate as a file' }).first();
  const [download] = await Promise.all([popup.waitForEvent('download'), save.click()]);
  const file = `${await download.path()}.pem`;
  await download.saveAs(file);
  await popup.close();
  return file;
}

/** Where the form is: a window of its own, a frame, or the page itself. */
async function openMapping(page: Page): Promise<Page | Frame> {
  const layer = page.getByRole('dialog', { name: 'Create a New Client Credentials Mapping' });
  // Whichever comes: a busy machine opens a window after seconds.
  const opened = Promise.race([page.waitForEvent('popup'), layer.waitFor().then(() => null)]);
  await page
    .locator(':is(input[type="button"], button):visible')
    .and(page.locator('[value="Create New"], :text-is("Create New")'))
    .first()
    .click();
  const form = await opened;
  if (form !== null) {
    await form.waitForLoadState();
    return form;
  }
  const inner = layer.locator('iframe');
  if ((await inner.count()) === 0) return page;
  const frame = await (await inner.elementHandle()).contentFrame();
  if (frame === null) throw new Error('The frame holds nothing.');
  await frame.waitForLoadState();
  return frame;
}

async function chooseFile(page: Page, form: Page | Frame, file: string): Promise<void> {
  const owner = 'mainFrame' in form ? form : page;
  const [chooser] = await Promise.all([
    owner.waitForEvent('filechooser'),
    form.locator('input[type="file"]:visible').click(),
  ]);
  await chooser.setFiles(file);
}

async function addMapping(page: Page, mapping: Mapping, seeForm: SeeForm): Promise<void> {
  const form = await openMapping(page);
  await seeForm(form);
  await choose(form, 'Entity', mapping.entity);
  await choose(form, 'Role', mapping.role);
  await choose(form, 'Application', mapping.application);
  await chooseFile(page, form, mapping.certificate);
  await form.locator('#submitter:visible').first().click();
}

/** `seeForm` is called when the form is there and nothing is filled in. */
export function certificateHands(
  launched: Launched,
  seeForm: SeeForm = () => Promise.resolve(),
): CertificateHands<Page> {
  return {
    saveCertificate: (vendors) => saveCertificate(launched, vendors),
    addMapping: (page, mapping) => addMapping(page, mapping, seeForm),
    reload: async (page) => {
      await page.reload();
    },
  };
}
