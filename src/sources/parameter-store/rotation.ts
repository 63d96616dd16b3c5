/** The parts of Parameter Store for a rotation, in one file that is loaded only for parameters. */
export { explainParameterRotation } from './refused-rotation.ts';
export { parameterRotationPolicy, permissionsToRotateParameter } from './rotation-policy.ts';
export { parameterRotatorClient } from './rotator.ts';
