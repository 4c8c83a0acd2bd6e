import { crc32, deflateRawSync } from 'node:zlib';

const COLUMNS = 'ABCDEFGHIJ';

/** An .xlsx file of so many rows of ten cells: a label, eight amounts and their sum, as Excel writes them. */
export function largeXlsx(rows) {
  return zipped([
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relationships(['officeDocument', 'xl/workbook.xml'])],
    ['xl/workbook.xml', WORKBOOK],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
    ],
    ['xl/sharedStrings.xml', sharedStrings(rows)],
    ['xl/worksheets/sheet1.xml', sheet(rows)],
  ]);
}

/** The XML of the sheet in it. */
export function sheet(rows) {
  let seed = 42;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed % 10_000_000;
  };
  const lines = [];
  for (let row = 1; row <= rows; row += 1) {
    const amounts = Array.from({ length: 8 }, () => next());
    const cells = amounts.map(
      (amount, index) => `<c r="${COLUMNS[index + 1]}${row}" s="1"><v>${amount / 100}</v></c>`,
    );
    const sum = amounts.reduce((total, amount) => total + amount, 0) / 100;
    lines.push(
      `<row r="${row}" spans="1:10"><c r="A${row}" t="s"><v>${row - 1}</v></c>${cells.join('')}`,
      `<c r="J${row}" s="1"><f>SUM(B${row}:I${row})</f><v>${sum}</v></c></row>`,
    );
  }
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function sharedStrings(rows) {
  const texts = Array.from({ length: rows }, (_, row) => `<si><t>Kunta ${row + 1}, kustannukset</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" count="${rows}" uniqueCount="${rows}">${texts.join('')}</sst>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`;

const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Budget" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`;

function relationships(...links) {
  const each = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function zipped(files) {
  const [locals, records] = [[], []];
  let offset = 0;
  for (const [name, text] of files) {
    const content = Buffer.from(text);
    const compressed = deflateRawSync(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(compressed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04'), shared, Buffer.from(name), compressed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    records.push(Buffer.from('PK\x01\x02\x14\x00'), shared, rest, Buffer.from(name));
    offset += 30 + name.length + compressed.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
