import { ANSWERS } from '../work/answers.js';
import type { Questions } from '../work/questions.js';
import { serve } from '../work/serve.js';
import { bookAnswers } from './book/book-answers.js';
import type { BookServices } from './book/book-services.js';
import { startPage } from './start-page.js';

// The same script runs in the page and, started from its own text, in the workers beside it.
if (typeof document === 'undefined') serve<Questions & BookServices>(self, { ...bookAnswers(), ...ANSWERS });
else startPage(workerOf(document.currentScript?.textContent ?? ''));

function workerOf(script: string): () => Worker {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return () => new Worker(address);
}
