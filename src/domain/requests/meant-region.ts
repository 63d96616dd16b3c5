import { editDistance } from '../edit-distance.ts';
import { isRegion } from './request.ts';

/** Regions by the place that AWS's console calls them after, in lower case and without accents. */
const places: Readonly<Record<string, string>> = {
  'cape town': 'af-south-1',
  'hong kong': 'ap-east-1',
  taipei: 'ap-east-2',
  tokyo: 'ap-northeast-1',
  seoul: 'ap-northeast-2',
  osaka: 'ap-northeast-3',
  mumbai: 'ap-south-1',
  hyderabad: 'ap-south-2',
  singapore: 'ap-southeast-1',
  sydney: 'ap-southeast-2',
  jakarta: 'ap-southeast-3',
  melbourne: 'ap-southeast-4',
  malaysia: 'ap-southeast-5',
  'new zealand': 'ap-southeast-6',
  thailand: 'ap-southeast-7',
  canada: 'ca-central-1',
  calgary: 'ca-west-1',
  beijing: 'cn-north-1',
  ningxia: 'cn-northwest-1',
  frankfurt: 'eu-central-1',
  zurich: 'eu-central-2',
  stockholm: 'eu-north-1',
  milan: 'eu-south-1',
  spain: 'eu-south-2',
  ireland: 'eu-west-1',
  london: 'eu-west-2',
  paris: 'eu-west-3',
  'european sovereign cloud (germany)': 'eusc-de-east-1',
  'tel aviv': 'il-central-1',
  uae: 'me-central-1',
  bahrain: 'me-south-1',
  'saudi arabia': 'me-west-1',
  mexico: 'mx-central-1',
  'sao paulo': 'sa-east-1',
  chile: 'sa-west-1',
  virginia: 'us-east-1',
  ohio: 'us-east-2',
  california: 'us-west-1',
  oregon: 'us-west-2',
  'govcloud (us-east)': 'us-gov-east-1',
  'govcloud (us-west)': 'us-gov-west-1',
};

/** The regions that were probably meant, with commas. Undefined if the text tells none, or not which. */
export function meantRegions(text: string): string | undefined {
  const all = [/$/, /[\s,;]+/, /,/].map((between) =>
    text
      .split(between)
      .filter((part) => part.trim() !== '')
      .map((part) => meantRegion(part.trim())),
  );
  return all.find((each) => each.length > 0 && each.every((region) => region !== undefined))?.join(', ');
}

function meantRegion(text: string): string | undefined {
  const region = spelt(text);
  return (isRegion(region) ? region : undefined) ?? byPlace(text) ?? within(text) ?? nearestRegion(region);
}

/** True for a region that this version knows. AWS opens others. */
export function isKnownRegion(region: string): boolean {
  return Object.values(places).includes(region);
}

/** The one region that is known and has nearly these letters: `eu-west-1` for `eu-wset-1`. */
export function nearestRegion(text: string): string | undefined {
  const [first, second] = Object.values(places)
    .map((region) => ({ region, distance: editDistance(text, region) }))
    .sort((one, other) => one.distance - other.distance);
  return first && first.distance <= 2 && first.distance < (second?.distance ?? 0) ? first.region : undefined;
}

/** `EU_West1a` has the letters of eu-west-1. */
function spelt(text: string): string {
  return text
    .toLowerCase()
    .replace(/["'`]/g, '')
    .replace(/[\s_.\u2010-\u2015]+/g, '-')
    .replace(
      /^([a-z]{2})(gov)?((?:north|south)(?:east|west)?|east|west|central)(?=\d)/,
      (_, area, gov, side) => [area, ...(gov ? [gov] : []), side].join('-'),
    )
    .replace(/([a-z])(\d)/, '$1-$2')
    .replace(/-0+(?=\d)/, '-')
    .replace(/(\d)[a-f]$/, '$1');
}

/** `Europe (Ireland)`, `US East (N. Virginia)`, `Ireland`. */
function byPlace(text: string): string | undefined {
  const place = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^aws /, '').trim();
  const [, area = '', town = ''] = /^([^()]*?)\s*\(([^()]*)\)$/.exec(place) ?? [];
  return [place, town, area]
    .map((each) => places[each.replace(/^n(?:\.|orth(?:ern)?)?\s+/, '')])
    .find((region) => region !== undefined);
}

/** The one region in a text, such as in the name of a host. */
function within(text: string): string | undefined {
  const found = new Set(text.match(/(?<![\w-])[a-z]{2,4}(?:-[a-z]+)+-[1-9]\d?(?![\w-])/g));
  const [first = ''] = found;
  return found.size === 1 && isRegion(first) ? first : undefined;
}
