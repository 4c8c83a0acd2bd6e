export { type MapFile, mapFile } from './schema/map-file.js';
export { type ProjectFile, projectFile, projectJsonSchema } from './schema/project-file.js';
export { type JsonRead, readJson } from './schema/read-json.js';
