import type { Text } from '@eurakit/core/render';

/** What a step came to, or why the call cannot go on (exit code 2). */
export type Outcome<T> = Done<T> | Stop;
export type Done<T> = { readonly ok: true; readonly value: T };
export type Stop = { readonly ok: false; readonly problem: Text };

export const done = <T>(value: T): Done<T> => ({ ok: true, value });
export const stop = (problem: Text): Stop => ({ ok: false, problem });
