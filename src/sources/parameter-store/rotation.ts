/** What a rotation needs of Parameter Store, in one piece that is loaded for parameters alone. */
export { explainParameterRotation } from './refused-rotation.ts';
export { parameterRotationPolicy } from './rotation-policy.ts';
export { parameterRotatorClient } from './rotator.ts';
