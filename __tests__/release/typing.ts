const name = { type: 'string', minLength: 1 };

const primitive = {
  properties: { type: { enum: ['string', 'boolean', 'integer', 'float'] } },
  required: ['type'],
  additionalProperties: false,
};
const integer = {
  properties: {
    type: { const: 'integer' },
    name,
    'named-values': { type: 'object', minProperties: 1, additionalProperties: { type: 'integer' } },
  },
  required: ['type', 'named-values'],
  additionalProperties: false,
};
const choice = {
  properties: {
    type: { const: 'enum' },
    name,
    'allowed-values': { type: 'array', items: name, minItems: 1 },
  },
  required: ['type', 'allowed-values'],
  additionalProperties: false,
};
const list = {
  properties: {
    type: { const: 'list' },
    separator: name,
    'list-item': { type: 'object', anyOf: [primitive, integer, choice] },
  },
  required: ['type', 'separator', 'list-item'],
  additionalProperties: false,
};
const types = {
  type: 'object',
  additionalProperties: { type: 'object', anyOf: [primitive, integer, choice, list] },
};

/**
 * What an action-types.yml can contain, by its documentation.
 * https://github.com/typesafegithub/github-actions-typing#available-types
 */
export const typing = {
  type: 'object',
  properties: { inputs: types, outputs: types },
  required: ['inputs', 'outputs'],
  additionalProperties: false,
};
