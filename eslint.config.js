export { default } from '@shaqyru/eslint/base.js';
