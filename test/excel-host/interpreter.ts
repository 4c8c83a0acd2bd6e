import { ExcelFault, type HostObject, memberOf } from './host-object.js';
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  PATH,
  type Request,
  type Response,
} from './wire.js';

/** Where objects stay alive between requests, by the number that the client was told. */
export type References = { next: number; readonly live: Map<string, HostObject> };

type Answer = { readonly ActionId: number; readonly Value: unknown };

/**
 * Does what a request of the client says, action by action, and stops at the first that fails; what was done before
 * stays done. Knows nothing of Excel: all that is in `root` and the objects it leads to.
 */
export function interpret(request: Request, root: HostObject, references: References): Response {
  const results: Answer[] = [];
  const traces: number[] = [];
  const finder = objectFinder(request, root, references);
  const kept = new Map<number, string>();
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = done(action, finder, kept, references);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      const fault = { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: fault };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** What an action gives; `undefined` where it has no answer. */
function done(action: Action, finder: Finder, kept: Map<number, string>, references: References): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = finder.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object === null ? null : { ...identity(object), ...referenceOf(kept.get(action.ObjectPathId)) };
    case ACTION.query:
      return object === null ? null : queried(object, action.QueryInfo?.Select ?? []);
    case ACTION.method: {
      if (action.Name === '_KeepReference') return keep(object, action.ObjectPathId, kept, references);
      if (action.Name === '_RemoveReference') return remove(finder.given(action.ArgumentInfo), references);
      if (object === null) return null;
      return memberOf(object, object.methods, action.Name)(finder.given(action.ArgumentInfo)) ?? null;
    }
    case ACTION.setProperty: {
      if (object === null) throw new ExcelFault('InvalidObjectPath', `${action.Name} of nothing`);
      const { set } = memberOf(object, object.scalars, action.Name);
      if (set === undefined)
        throw new ExcelFault('InvalidOperation', `${object.type}.${action.Name} is read-only`);
      set(finder.given(action.ArgumentInfo)[0]);
      return undefined;
    }
  }
  throw new ExcelFault('ApiNotFound', `the host knows no action of type ${action.ActionType}`);
}

function identity({ id }: HostObject): { readonly Id?: string } {
  return id === undefined ? {} : { Id: id };
}

function referenceOf(id: string | undefined): { readonly _ReferenceId?: string } {
  return id === undefined ? {} : { _ReferenceId: id };
}

function keep(
  object: HostObject | null,
  path: number,
  kept: Map<number, string>,
  references: References,
): null {
  if (object === null) return null;
  const id = `r${references.next}`;
  references.next += 1;
  references.live.set(id, object);
  kept.set(path, id);
  return null;
}

function remove([id]: readonly unknown[], { live }: References): null {
  if (typeof id !== 'string' || !live.delete(id))
    throw new ExcelFault('InvalidReference', `no reference ${id}`);
  return null;
}

type Finder = {
  readonly object: (path: number) => HostObject | null;
  readonly given: (info: ArgumentInfo | undefined) => readonly unknown[];
};

/** Finds objects when they are first needed, each once in a request: to find one may be to make it. */
function objectFinder({ ObjectPaths }: Request, root: HostObject, references: References): Finder {
  const found = new Map<number, HostObject | null>();
  const object = (id: number): HostObject | null => {
    const before = found.get(id);
    if (before !== undefined) return before;
    const path = ObjectPaths[id];
    if (path === undefined) throw new ExcelFault('InvalidObjectPath', `no path ${id}`);
    const value = followed(path);
    found.set(id, value);
    return value;
  };
  const followed = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === PATH.root) return root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.service) return memberOf(root, root.services, path.Name)();
    if (path.ObjectPathType === PATH.reference) return referenced(references, path.Name);
    const parent = object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return memberOf(parent, parent.objects, path.Name)();
    const args = given(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.method) return memberOf(parent, parent.paths, path.Name)(args);
    const item = path.ObjectPathType === PATH.indexer ? parent.item?.(args[0]) : undefined;
    if (item === undefined) throw new ExcelFault('ItemNotFound', `${parent.type} has no ${args[0]}`);
    return item;
  };
  const given = ({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): readonly unknown[] =>
    Arguments.map((argument, index) => {
      const id = ReferencedObjectPathIds[index];
      return typeof id === 'number' && id !== 0 ? object(id) : argument;
    });
  return { object, given };
}

function referenced({ live }: References, id: string): HostObject {
  const object = live.get(id);
  if (object === undefined) throw new ExcelFault('InvalidReference', `no reference ${id}`);
  return object;
}

/** The selected members of an object, or of every item of a collection: `name`, `columns/items/name`. */
function queried(object: HostObject, select: readonly string[]): unknown {
  if (select.length === 0) throw new ExcelFault('ApiNotFound', `load of ${object.type} without names`);
  const paths = select.map((path) => path.split('/').filter((name) => name !== 'items'));
  if (object.items === undefined) return { ...identity(object), ...selected(object, paths) };
  return { _Items: object.items().map((item) => ({ ...identity(item), ...selected(item, paths) })) };
}

function selected(object: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [first = '', ...rest] of paths) {
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length === 0) values[name] = memberOf(object, object.scalars, name).get();
    else if (values[name] === undefined) {
      const under = paths.filter(([other]) => other === first).map((path) => path.slice(1).join('/'));
      values[name] = queried(memberOf(object, object.objects, name)(), under);
    }
  }
  return values;
}
