import type { TemplateBinding } from '../model/template-binding.js';

/** A binding as its file has it. */
export function toBindingFile({
  name,
  cells,
}: TemplateBinding): TemplateBinding & { readonly eurakitBinding: 1 } {
  return { eurakitBinding: 1, ...(name !== undefined && { name }), cells };
}
