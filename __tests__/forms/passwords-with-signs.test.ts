import { testPasswords } from './passwords.ts';

testPasswords(['all 94 signs', 'without / @ "']);
