export { explainMissingToken } from './missing-token.ts';
export { explainRole } from './refused-role.ts';
export { absent, explainSecret } from './refused-secret.ts';
