import { ANSWERS } from './answers.js';
import { serve } from './serve.js';

serve(self, ANSWERS);
