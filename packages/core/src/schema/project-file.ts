export { type ProjectFile, projectFile } from './project.js';
export { projectJsonSchema } from './project-json-schema.js';
