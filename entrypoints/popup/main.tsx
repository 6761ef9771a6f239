// Starts the popup: mounts the views and loads what they show.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/components/app';
import { useApp } from '@/utils/state/use-app';
import './popup.css';

const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no element with the id "root".');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

void useApp.getState().load();
