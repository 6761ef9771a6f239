// The page that opens once, after the installation: what this is, what it may do, and how to begin.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Welcome } from '@/components/welcome/welcome';
import { loadTexts, withTexts } from '@/utils/texts/load-texts';
import '@/components/page.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
await loadTexts();
await withTexts(Promise.resolve());
createRoot(root).render(
  <StrictMode>
    <Welcome />
  </StrictMode>,
);
