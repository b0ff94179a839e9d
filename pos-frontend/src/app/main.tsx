import '@fontsource-variable/inter/wght.css';
import './theme/mantine.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { printOnWhite } from './theme/print-on-white';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

printOnWhite();

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
