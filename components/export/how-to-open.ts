// How the receiver opens a sealed file, to send along: names of files and the command, never the passphrase.
import { t } from '@/utils/texts';

/** What the file is called once it is open: as exported, or short when it was pasted from a message. */
export function openCommand(fileName: string, isForPassphrase: boolean): string {
  const key = isForPassphrase ? '' : ' -i key.txt';
  return `age -d${key} -o ${fileName} ${fileName}.age`;
}

export function howToOpen(fileName: string, isForPassphrase: boolean): string {
  const lines = [
    t('export.open.title', `${fileName}.age`),
    '',
    `1. ${t('export.open.install')}`,
    '   Windows: winget install --id FiloSottile.age',
    '   macOS: brew install age',
    '   Debian, Ubuntu: sudo apt install age',
    `2. ${t('export.open.save', `${fileName}.age`)}`,
    `3. ${t('export.open.run')}`,
    `   ${openCommand(fileName, isForPassphrase)}`,
    `4. ${isForPassphrase ? t('export.open.passphrase') : t('export.open.key')}`,
    `5. ${t('export.open.delete')}`,
  ];
  return `${lines.join('\n')}\n`;
}
