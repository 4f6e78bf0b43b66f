// Lets readers sort every table by its columns and filter the long ones. Without it they are whole.
(() => {
  'use strict';

  const FILTER_FROM = 10;
  const NUMBER = /^[<>±+]?\s*([−-]?\d[\d,]*(?:\.\d+)?)(?:\s|%|$|–)/;
  const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

  const textOf = (row, column) => row.cells[column] ? row.cells[column].textContent.trim() : '';

  const numberOf = (text) => {
    const match = NUMBER.exec(text);
    return match ? Number(match[1].replace(/,/g, '').replace('−', '-')) : null;
  };

  /** Rows in the order of a column: as numbers where all that is there begins with one. */
  const ordered = (rows, column, direction) => {
    const keys = rows.map((row) => textOf(row, column));
    const isEmpty = (text) => text === '' || text === '–';
    const asNumbers = keys.every((text) => isEmpty(text) || numberOf(text) !== null);
    const compare = asNumbers
      ? (a, b) => numberOf(keys[a]) - numberOf(keys[b])
      : (a, b) => words.compare(keys[a], keys[b]);
    return rows
      .map((_, index) => index)
      .sort((a, b) => {
        if (isEmpty(keys[a]) || isEmpty(keys[b])) {
          return isEmpty(keys[a]) - isEmpty(keys[b]) || a - b;
        }
        return direction * compare(a, b) || a - b;
      })
      .map((index) => rows[index]);
  };

  const sortable = (table) => {
    const body = table.tBodies[0];
    const asWritten = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      if (head.textContent.trim() === '') {
        return;
      }
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const before = head.getAttribute('aria-sort');
        heads.forEach((each) => each.removeAttribute('aria-sort'));
        if (before === 'descending') {
          body.append(...asWritten);
          return;
        }
        head.setAttribute('aria-sort', before ? 'descending' : 'ascending');
        body.append(...ordered(asWritten, column, before ? -1 : 1));
      });
    });
  };

  const filterable = (table) => {
    const rows = [...table.tBodies[0].rows];
    const label = document.createElement('label');
    const input = document.createElement('input');
    const count = document.createElement('output');
    label.className = 'filter';
    input.type = 'search';
    label.append(`Filter “${table.caption.textContent.trim()}” `, input, ' ', count);
    table.closest('.scroll').before(label);
    input.addEventListener('input', () => {
      const wanted = input.value.trim().toLocaleLowerCase('en');
      let shown = 0;
      rows.forEach((row) => {
        row.hidden = !row.textContent.toLocaleLowerCase('en').includes(wanted);
        shown += row.hidden ? 0 : 1;
      });
      count.textContent = wanted === '' ? '' : `${shown} of ${rows.length} rows`;
    });
  };

  document.querySelectorAll('table.data').forEach((table) => {
    const rows = table.tBodies[0].rows.length;
    if (rows > 1) {
      sortable(table);
    }
    if (rows >= FILTER_FROM && table.caption) {
      filterable(table);
    }
  });
})();
