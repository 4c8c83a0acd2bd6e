import type { Severity } from '@eurakit/core';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** Told by shape as well as by colour. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', notice: 'ℹ' };
