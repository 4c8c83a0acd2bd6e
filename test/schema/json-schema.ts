/** Every place where a value breaks a JSON Schema, as `pointer keyword`; of the keywords that ours is written in. */
export function schemaViolations(root: JsonSchema, value: unknown): readonly string[] {
  return violations(root, root, value, '');
}

/** The part of JSON Schema 2020-12 that a project file needs. */
export type JsonSchema = { readonly [keyword: string]: unknown };

function violations(root: JsonSchema, schema: JsonSchema, value: unknown, at: string): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`The validator of this test does not know ${keyword}`);
    return check(rule, value, { root, schema, at });
  });
}

type Scope = { readonly root: JsonSchema; readonly schema: JsonSchema; readonly at: string };
type Check = (rule: unknown, value: unknown, scope: Scope) => readonly string[];

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const says: Check = () => [];
const holds =
  (keyword: string, test: (rule: unknown, value: unknown) => boolean): Check =>
  (rule, value, { at }) =>
    test(rule, value) ? [] : [`${at} ${keyword}`];

const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: says,
  $id: says,
  $defs: says,
  title: says,
  $ref: (rule, value, { root, at }) => violations(root, definition(root, String(rule)), value, at),
  type: holds('type', (rule, value) => TYPES[String(rule)]?.(value) === true),
  const: holds('const', (rule, value) => rule === value),
  enum: holds('enum', (rule, value) => asList(rule).includes(value)),
  minimum: holds('minimum', (rule, value) => typeof value !== 'number' || value >= Number(rule)),
  maximum: holds('maximum', (rule, value) => typeof value !== 'number' || value <= Number(rule)),
  minLength: holds(
    'minLength',
    (rule, value) => typeof value !== 'string' || [...value].length >= Number(rule),
  ),
  maxLength: holds('maxLength', (rule, value) => typeof value !== 'string' || value.length <= Number(rule)),
  pattern: holds(
    'pattern',
    (rule, value) => typeof value !== 'string' || new RegExp(String(rule), 'u').test(value),
  ),
  minItems: holds('minItems', (rule, value) => !Array.isArray(value) || value.length >= Number(rule)),
  maxItems: holds('maxItems', (rule, value) => !Array.isArray(value) || value.length <= Number(rule)),
  required: (rule, value, { at }) =>
    isObject(value)
      ? asList(rule).flatMap((name) => (Object.hasOwn(value, String(name)) ? [] : [`${at}/${name} required`]))
      : [],
  properties: (rule, value, { root, at }) =>
    Object.entries(asSchema(rule)).flatMap(([name, schema]) =>
      isObject(value) && Object.hasOwn(value, name)
        ? violations(root, asSchema(schema), value[name], `${at}/${name}`)
        : [],
    ),
  additionalProperties: (rule, value, { root, schema, at }) =>
    Object.entries(isObject(value) ? value : {})
      .filter(([name]) => !Object.hasOwn(asSchema(schema.properties ?? {}), name))
      .flatMap(([name, one]) =>
        rule === false
          ? [`${at}/${name} additionalProperties`]
          : violations(root, asSchema(rule), one, `${at}/${name}`),
      ),
  propertyNames: (rule, value, { root, at }) =>
    Object.keys(isObject(value) ? value : {}).flatMap((name) =>
      violations(root, asSchema(rule), name, `${at}/${name}`),
    ),
  items: (rule, value, { root, at }) =>
    (Array.isArray(value) ? value : []).flatMap((one: unknown, index) =>
      violations(root, asSchema(rule), one, `${at}/${index}`),
    ),
  anyOf: (rule, value, { root, at }) =>
    asList(rule).some((one) => violations(root, asSchema(one), value, at).length === 0)
      ? []
      : [`${at} anyOf`],
};

function definition(root: JsonSchema, ref: string): JsonSchema {
  const name = /^#\/\$defs\/(?<name>.+)$/.exec(ref)?.groups?.name;
  return asSchema(asSchema(root.$defs)[name ?? '']);
}

function asSchema(value: unknown): JsonSchema {
  if (isObject(value)) return value;
  throw new Error(`Not a schema: ${JSON.stringify(value)}`);
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`Not a list: ${JSON.stringify(value)}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
