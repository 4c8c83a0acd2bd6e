/** Cents as decimal text in euros, as files hold them: `31843`, `-0.60`. */
export function euroDecimal(cents: number): string {
  const magnitude = Math.abs(cents);
  const rest = magnitude % 100;
  const digits = `${Math.floor(magnitude / 100)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
  return cents < 0 ? `-${digits}` : digits;
}
