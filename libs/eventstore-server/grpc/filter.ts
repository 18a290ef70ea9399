import { type Filter } from '../codec/read';
import { type LogEvent } from '../log/log-event';
import { invalid } from './errors';

/** Whether an event passes; a link is judged by itself, not by what it points to. */
export function matcher(filter: Filter | undefined): (event: LogEvent) => boolean {
  if (filter === undefined) return () => true;
  const { on, prefixes } = filter;
  const subject = (event: LogEvent) => event.head()[on];
  if (filter.regex === '') return (event) => prefixes.some((prefix) => subject(event).startsWith(prefix));
  const regex = compile(filter.regex);
  return (event) => regex.test(subject(event));
}

/** Filters are written for .NET, which allows more escapes than JavaScript's Unicode mode does. */
function compile(source: string): RegExp {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags);
    } catch {
      continue;
    }
  }
  throw invalid('the filter is not a regular expression');
}
