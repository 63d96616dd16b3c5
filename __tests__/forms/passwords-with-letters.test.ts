import { testPasswords } from './passwords.ts';

testPasswords(['letters, digits, !@#$%^&*', 'letters and digits', 'also blanks', 'also beyond ASCII']);
