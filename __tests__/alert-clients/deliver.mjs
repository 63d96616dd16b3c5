// Sends what stdin says by the services' own clients, and prints what Microsoft's parser makes of the cards.
import { createRequire } from 'node:module';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const { slack, pagerduty, opsgenie, cards } = await json(process.stdin);

const { IncomingWebhook } = require('@slack/webhook');
for (const body of slack.bodies) await new IncomingWebhook(slack.url).send(body);

const { event } = require('@pagerduty/pdjs');
for (const data of pagerduty.events) await event({ server: pagerduty.server, data });

const client = require('opsgenie-sdk');
client.configure({ host: opsgenie.host, api_key: opsgenie.key });
for (const body of opsgenie.alerts) await promisify(client.alertV2.create)(body);
for (const { alias, body } of opsgenie.closes)
  await promisify(client.alertV2.close)({ identifier: alias, identifierType: 'alias' }, body);

// Its bundle is made for browsers; parsing needs none of them.
globalThis.self = globalThis;
globalThis.window = globalThis;
const { AdaptiveCard, SerializationContext, Versions } = require('adaptivecards/dist/adaptivecards.js');
const parsed = cards.map((source) => {
  const context = new SerializationContext(Versions.v1_4);
  const card = new AdaptiveCard();
  card.parse(source, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const { validationEvents } = card.validateProperties();
  return {
    events: [...events, ...validationEvents.map(({ message }) => message)],
    card: card.toJSON(context),
  };
});
console.log(JSON.stringify(parsed));
