import type { z } from 'zod';
import type { Result } from '../result.ts';
import type { CommonFailure, FailureCode, FailureDetail } from './failure.ts';

/** Which windows there are: the till, the display that the customer sees, and the hidden one that draws what is printed. Each call and event names those that may use it. */
export type WindowRole = 'desk' | 'customer' | 'paper';

/** One call from a window to main. */
export interface CallSpec {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly errors: readonly FailureCode[];
  readonly roles: readonly WindowRole[];
}

/** One event from main to windows. */
export interface EventSpec {
  readonly payload: z.ZodType;
  readonly roles: readonly WindowRole[];
}

/** Calls or events by domain and name. */
export type Domains<Spec> = Readonly<Record<string, Readonly<Record<string, Spec>>>>;

/** The calls or events of a set that a window of this role may use, without the domains that would be empty. */
export type OfRole<Set extends Domains<{ readonly roles: readonly WindowRole[] }>, Role extends WindowRole> = {
  readonly [Domain in keyof Set as NamesFor<Set[Domain], Role> extends never ? never : Domain]: {
    readonly [Name in NamesFor<Set[Domain], Role>]: Set[Domain][Name];
  };
};

type NamesFor<Specs extends Readonly<Record<string, { readonly roles: readonly WindowRole[] }>>, Role> = {
  [Name in keyof Specs]: Role extends Specs[Name]['roles'][number] ? Name : never;
}[keyof Specs];

/** The result of a call as the renderer gets it. */
export type CallResult<Spec extends CallSpec> = Result<
  z.output<Spec['output']>,
  Spec['errors'][number] | CommonFailure,
  FailureDetail
>;

/** A call's input as its handler gets it: parsed. */
export type CallInput<Spec extends CallSpec> = z.output<Spec['input']>;

type CallFunction<Spec extends CallSpec> =
  undefined extends z.input<Spec['input']>
    ? () => Promise<CallResult<Spec>>
    : (input: z.input<Spec['input']>) => Promise<CallResult<Spec>>;

/** The callable side of a set of calls. */
export type Callable<Calls extends Domains<CallSpec>> = {
  readonly [Domain in keyof Calls]: { readonly [Name in keyof Calls[Domain]]: CallFunction<Calls[Domain][Name]> };
};

/** The serving side of a set of calls. The registrar has checked sender, role and input before a handler runs. */
export type Handlers<Calls extends Domains<CallSpec>> = {
  readonly [Domain in keyof Calls]: {
    readonly [Name in keyof Calls[Domain]]: (
      input: CallInput<Calls[Domain][Name]>,
    ) => CallResult<Calls[Domain][Name]> | Promise<CallResult<Calls[Domain][Name]>>;
  };
};

/** `domain.name` of everything in a set of calls or events: also its channel. */
export type NameOf<Set extends Domains<unknown>> = {
  [Domain in keyof Set & string]: `${Domain}.${keyof Set[Domain] & string}`;
}[keyof Set & string];

type SpecOf<Set extends Domains<unknown>, Name extends string> = Name extends `${infer Domain}.${infer Call}`
  ? Set[Domain][Call]
  : never;

/** What an event carries. */
export type EventPayload<Events extends Domains<EventSpec>, Name extends NameOf<Events>> =
  SpecOf<Events, Name> extends infer Spec extends EventSpec ? z.output<Spec['payload']> : never;
