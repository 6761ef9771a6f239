// What a person does for client credentials in Firefox: key and certificate in the popup, and the mapping in NetSuite's form.
import type { CertificateHands, Mapping } from '../walk/walk-m2m';
import { choose } from './hands';
import type { Firefox } from './launch';
import { waitForOverlay } from './overlay';
import { button, downloadedBy } from './popup';
import { until, type Tab } from './tab';

/** `vendors`: the certificate of the vendor as text, compared as the guide asks for. */
async function saveCertificate(firefox: Firefox, vendors?: string): Promise<string> {
  const popup = await firefox.openPopup();
  if (vendors === undefined) await popup.click(button('Make key and certificate'));
  else {
    await popup.copy(vendors);
    await popup.click({ css: 'label', text: '^Certificate of the vendor \\(PEM\\)$' });
    await popup.press('v', true);
    await popup.click(button('Look at it'));
    await popup.click({ css: 'label', text: '^I have compared them with the vendor$', down: 'input' });
    await popup.click(button('Use this certificate'));
  }
  const file = await downloadedBy(firefox, () => popup.click(button('Save the certificate as a file')));
  await popup.close();
  return file;
}

/** Where the form is: a window of its own, a frame, or the page itself. */
export async function openMapping(firefox: Firefox, page: Tab): Promise<Tab> {
  const before = await firefox.contexts();
  await page.click({ css: 'input[type=button], button', text: '^Create New$' });
  return until('the form of a mapping', async () => {
    const opened = await firefox.otherThan(before);
    if (opened !== null) return opened;
    const layer = { css: '[role=dialog]' };
    if ((await page.find({ ...layer, down: 'iframe' })) !== null)
      return (await firefox.framesOf(page))[0] ?? null;
    return (await page.find({ ...layer, down: 'form' })) === null ? null : page;
  });
}

async function addMapping(firefox: Firefox, page: Tab, mapping: Mapping): Promise<void> {
  const form = await openMapping(firefox, page);
  await choose(form, 'Entity', mapping.entity);
  await choose(form, 'Role', mapping.role);
  await choose(form, 'Application', mapping.application);
  await form.chooseFile({ css: 'input[type=file]' }, mapping.certificate);
  // The guide reads the file too, and works in a window and in a frame.
  await waitForOverlay(
    form,
    ({ rings }) =>
      rings.filter(({ state }) => state === 'met').length === 4 &&
      rings.some(({ tag }) => tag.includes('Save')),
  );
  await form.click({ css: '#submitter' });
}

export function certificateHands(firefox: Firefox): CertificateHands<Tab> {
  return {
    saveCertificate: (vendors) => saveCertificate(firefox, vendors),
    addMapping: (page, mapping) => addMapping(firefox, page, mapping),
    reload: async (page) => {
      await page.send('browsingContext.reload', { wait: 'complete' });
    },
  };
}
