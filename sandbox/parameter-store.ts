import type { Accounts } from './accounts.ts';
import type { SandboxClock } from './clock.ts';
import { ParameterContext } from './parameter-context.ts';
import type { ParameterDatabase } from './parameter-database.ts';
import { describeParameters, listTagsForResource } from './parameter-list.ts';
import { getParameter, getParameterHistory, getParameters, getParametersByPath } from './parameter-reads.ts';
import type { Body } from './parameter-request.ts';
import {
  addTagsToResource,
  deleteParameter,
  deleteParameters,
  labelParameterVersion,
  putParameter,
  unlabelParameterVersion,
} from './parameter-writes.ts';
import type { Principals } from './principals.ts';
import { authenticate } from './signature.ts';
import { awsJson, ServiceError, type WireRequest, type WireResponse } from './wire.ts';

const OPERATIONS: Record<string, (context: ParameterContext, body: Body) => unknown> = {
  GetParameter: getParameter,
  GetParameters: getParameters,
  GetParametersByPath: getParametersByPath,
  GetParameterHistory: getParameterHistory,
  DescribeParameters: describeParameters,
  PutParameter: putParameter,
  DeleteParameter: deleteParameter,
  DeleteParameters: deleteParameters,
  LabelParameterVersion: labelParameterVersion,
  UnlabelParameterVersion: unlabelParameterVersion,
  AddTagsToResource: addTagsToResource,
  ListTagsForResource: listTagsForResource,
};

interface Services {
  accounts: Accounts;
  principals: Principals;
  database: ParameterDatabase;
  clock: SandboxClock;
}

/** Systems Manager's operations on parameters: https://docs.aws.amazon.com/systems-manager/latest/APIReference/ */
export class ParameterStore {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  handle(operation: string, request: WireRequest, region: string): WireResponse {
    const perform = OPERATIONS[operation];
    if (!perform) throw new ServiceError('UnknownOperationException', '');
    const { principals, clock } = this.#services;
    const caller = authenticate(request, 'ssm', principals, clock.now());
    return awsJson(
      perform(new ParameterContext({ ...this.#services, caller, region }), readBody(request.body)),
    );
  }
}

function readBody(body: Buffer): Body {
  try {
    return JSON.parse(body.toString() || '{}');
  } catch {
    throw new ServiceError('SerializationException', '');
  }
}
