/** An object of Excel as its members: what may be read, set, followed and called. All else is refused. */
export type HostObject = {
  readonly type: string;
  readonly id?: string;
  readonly scalars?: Members<Scalar>;
  /** Properties that are objects. */
  readonly objects?: Members<() => HostObject>;
  /** Methods that give an object, or `null` where there is none. */
  readonly paths?: Members<(given: readonly unknown[]) => HostObject | null>;
  /** Methods that give plain data. */
  readonly methods?: Members<(given: readonly unknown[]) => unknown>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject | undefined;
  /** Of the root: objects outside the workbook, which the client makes by the names of their types. */
  readonly services?: Services;
};

export type Services = Members<() => HostObject>;

type Members<Member> = Readonly<Record<string, Member>>;

/** A property with a plain value. */
type Scalar = { readonly get: () => unknown; readonly set?: (value: unknown) => void };

/** Excel says no: a code that the client passes on, and where. */
export class ExcelFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The member of an object under its name on the wire; loud where our host does not know it. */
export function memberOf<Member>(of: HostObject, members: Members<Member> | undefined, name: string): Member {
  const found = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  if (found === undefined) throw new ExcelFault('ApiNotFound', `the host knows no ${of.type}.${name}`);
  return found;
}
