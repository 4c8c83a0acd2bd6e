export type { Expected, JsonProblem } from './model/json-problem.js';
export { type BindingFile, bindingFile } from './schema/binding-file.js';
export { bindingJsonSchema } from './schema/binding-json-schema.js';
export { type MapFile, mapFile } from './schema/map-file.js';
export { type ProjectFile, projectFile } from './schema/project-file.js';
export { projectJsonSchema } from './schema/project-json-schema.js';
export { type RatePackFile, ratePackFile } from './schema/rate-pack.js';
export { ratePackJsonSchema } from './schema/rate-pack-json-schema.js';
export { type JsonRead, readJson } from './schema/read-json.js';
