// Starts the views in a page of ours: loads the texts and what is kept, then draws.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useApp } from '@/utils/state/use-app';
import { loadTexts } from '@/utils/texts/load-texts';
import { App } from './app';
import './page.css';

export async function drawApp(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  // Asked at once, so that the answer is there when the words are.
  void useApp.getState().load();
  await loadTexts();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
