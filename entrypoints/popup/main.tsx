// Starts the popup: loads the texts and what is kept, then draws.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/components/app';
import { useApp } from '@/utils/state/use-app';
import { loadTexts } from '@/utils/texts/load-texts';
import './popup.css';

const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no element with the id "root".');

// Asked at once, so that the answer is there when the words are.
void useApp.getState().load();
await loadTexts();

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
