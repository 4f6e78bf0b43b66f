// Shows the runs behind a bar: by ending or by what an issue ends with, and one by one. RunCode.java
// writes the rows that are read here.
(() => {
  'use strict';

  const source = document.getElementById('run-data');
  if (!source) {
    return;
  }
  const data = JSON.parse(source.textContent);
  const PER_PAGE = 15;
  const find = (id) => document.getElementById(id);
  const places = (field) => field.split(',').map((each) => (each === '' ? null : Number(each)));

  const runs = data.rows.split('|').map((row) => {
    const [run, ending, settled, deals, refusals, options, rounds, payoffs] = row.split(';');
    return {
      run: Number(run),
      ending: Number(ending),
      settled: settled === '' ? null : Number(settled),
      deals: Number(deals),
      refusals: Number(refusals),
      options: places(options),
      rounds: places(rounds),
      payoffs: places(payoffs).map((payoff) => payoff / 1000),
    };
  });

  const state = { ending: null, issue: null, option: null, column: 0, direction: 1, page: 0 };

  const element = (name, properties, ...children) => {
    const made = document.createElement(name);
    Object.entries(properties || {}).forEach(([key, value]) => {
      if (key.includes('-') || key === 'colspan' || key === 'role' || key === 'scope') {
        made.setAttribute(key, value);
      } else {
        made[key] = value;
      }
    });
    made.append(...children);
    return made;
  };

  const isolated = (text) => element('bdi', {}, text);
  const count = (number) => number.toLocaleString('en');
  const value = (number) => (Math.round(number * 100) / 100 + 0).toFixed(2).replace('-', '−');
  const percent = (part, of) => {
    const share = (100 * part) / of;
    if (of === 0) {
      return '–';
    }
    const least = share > 0 && share < 0.05;
    const most = share < 100 && share > 99.95;
    return `${least ? '<0.1' : most ? '>99.9' : share.toFixed(1)} %`;
  };
  const when = (round) => {
    const date = data.dates[round];
    return `${data.unit} ${round}${date ? ` (${date})` : ''}`;
  };
  const swatch = (ending) => {
    const mark = element('span', { className: 'swatch', 'aria-hidden': 'true' });
    mark.style.background = `var(--ending-${ending})`;
    return mark;
  };

  // What is selected

  const optionOf = (run, issue) =>
    run.options[issue] === null ? data.issues[issue].options.length : run.options[issue];

  const selected = () =>
    runs.filter(
      (run) =>
        (state.ending === null || run.ending === state.ending) &&
        (state.option === null || optionOf(run, state.issue) === state.option),
    );

  const columns = [
    { name: 'Run', key: (run) => run.run, show: (run) => opener(run) },
    {
      name: 'Ending',
      key: (run) => run.ending,
      show: (run) => {
        const cell = element('span', {}, swatch(run.ending), ' ');
        cell.append(isolated(data.endings[run.ending].label));
        return cell;
      },
    },
    {
      name: 'Last change',
      key: (run) => run.settled,
      show: (run) => (run.settled === null ? '–' : `${data.unit} ${run.settled}`),
    },
    { name: 'Deals', key: (run) => run.deals, show: (run) => count(run.deals), numeric: true },
    { name: 'Refusals', key: (run) => run.refusals, show: (run) => count(run.refusals), numeric: true },
    ...data.actors.map((actor, index) => ({
      name: actor.title,
      key: (run) => run.payoffs[index],
      show: (run) => value(run.payoffs[index]),
      numeric: true,
    })),
  ];

  const inOrder = (chosen) => {
    const { key } = columns[state.column];
    return [...chosen].sort((a, b) => {
      const [left, right] = [key(a), key(b)];
      if (left === null || right === null) {
        return (left === null) - (right === null) || a.run - b.run;
      }
      return state.direction * (left - right) || a.run - b.run;
    });
  };

  // The table of runs

  const head = find('runs-head');
  columns.forEach((column, index) => {
    const button = element('button', { type: 'button', className: 'sort' }, isolated(column.name));
    button.addEventListener('click', () => {
      state.direction = state.column === index ? -state.direction : 1;
      state.column = index;
      state.page = 0;
      show();
    });
    head.append(element('th', { scope: 'col', className: column.numeric ? 'n' : '' }, button));
  });

  const opener = (run) => {
    const button = element('button', { type: 'button', className: 'open' }, count(run.run));
    button.setAttribute('aria-label', `Run ${run.run} in detail`);
    button.addEventListener('click', () => open(run));
    return button;
  };

  const row = (run) => {
    const made = element('tr', {});
    columns.forEach((column, index) => {
      const cell = index === 0 ? element('th', { scope: 'row' }) : element('td', {});
      cell.className = column.numeric ? 'n' : '';
      cell.append(column.show(run));
      made.append(cell);
    });
    return made;
  };

  const table = (chosen) => {
    const pages = Math.max(1, Math.ceil(chosen.length / PER_PAGE));
    state.page = Math.min(state.page, pages - 1);
    [...head.cells].forEach((cell, index) => {
      cell.removeAttribute('aria-sort');
      if (index === state.column) {
        cell.setAttribute('aria-sort', state.direction > 0 ? 'ascending' : 'descending');
      }
    });
    const from = state.page * PER_PAGE;
    find('runs-body').replaceChildren(...inOrder(chosen).slice(from, from + PER_PAGE).map(row));
    find('runs-page').textContent = `Page ${count(state.page + 1)} of ${count(pages)}`;
    find('runs-previous').disabled = state.page === 0;
    find('runs-next').disabled = state.page === pages - 1;
  };

  // One run

  const open = (run) => {
    const detail = find('run');
    const ending = data.endings[run.ending];
    const title = element('h3', { tabIndex: -1 }, `Run ${count(run.run)}: `, isolated(ending.label));
    const held = element('dl', {});
    data.issues.forEach((issue, index) => {
      const option = run.options[index];
      const said = element('dd', {}, option === null ? 'no deal' : isolated(issue.options[option]));
      if (option !== null) {
        const round = run.rounds[index];
        said.append(
          element('span', { className: 'note' },
            round !== null ? ` since ${when(round)}` : ' as at the start'),
        );
      }
      held.append(element('dt', {}, isolated(issue.title)), said);
    });
    const payoffs = element('dl', {});
    data.actors.forEach((actor, index) => {
      payoffs.append(
        element('dt', {}, isolated(actor.title)),
        element('dd', {}, value(run.payoffs[index]),
          element('span', { className: 'note' }, ` against ${value(actor.noDeal)}`)),
      );
    });
    const read = element('p', {});
    if (ending.transcript === run.run) {
      const link = element('a', { href: `#transcript-${ending.id}` }, 'Read it in full');
      read.append(link, '.');
    } else {
      read.append('To read it in full, in this folder: ',
        element('code', {}, `parley replay . ${run.run}`));
    }
    detail.replaceChildren(
      title,
      element('h4', {}, 'What is in force at its end'), held,
      element('h4', {}, 'Payoffs, against what no deal was worth at the start in the median run'),
      payoffs, read,
    );
    detail.hidden = false;
    title.focus();
  };

  // The choices

  const hasPairs = data.actors.length > 1;
  const pair = hasPairs ? pairChart(data, runs, { find, element, isolated, percent, swatch }) : () => {};
  find('pairs').hidden = !hasPairs;
  const issueChoice = find('runs-issue');
  const optionChoice = find('runs-option');

  const listOptions = () => {
    optionChoice.replaceChildren();
    optionChoice.disabled = state.issue === null;
    if (state.issue === null) {
      optionChoice.append(element('option', { value: '' }, 'anything'));
      return;
    }
    const { options, start } = data.issues[state.issue];
    const labels = start < 0 ? [...options, 'No deal'] : options;
    labels.forEach((label, index) => {
      const held = runs.filter((run) => optionOf(run, state.issue) === index).length;
      if (held > 0 || index === state.option) {
        optionChoice.append(
          element('option', { value: index, selected: index === state.option }, `${label} (${count(held)})`));
      }
    });
    state.option = Number(optionChoice.value);
  };

  const choose = (ending, issue, option) => {
    Object.assign(state, { ending, issue, option, page: 0 });
    const chosen = ending === null ? 'runs-any' : `runs-ending-${ending}`;
    find(chosen).checked = true;
    issueChoice.value = issue === null ? '' : String(issue);
    listOptions();
    show();
  };

  const show = () => {
    const chosen = selected();
    const said = [`${count(chosen.length)} of ${count(runs.length)} runs (${percent(chosen.length, runs.length)})`];
    if (state.ending !== null) {
      said.push(`that end as “${data.endings[state.ending].label}”`);
    }
    if (state.option !== null) {
      said.push(`with ${data.issues[state.issue].title}: ${optionChoice.selectedOptions[0].textContent.replace(/ \([\d,]+\)$/, '')}`);
    }
    find('runs-status').textContent = said.join(' ');
    table(chosen);
    pair(chosen);
  };

  document.querySelectorAll('input[name="runs-ending"]').forEach((radio) => {
    radio.addEventListener('change', () =>
      choose(radio.value === '' ? null : Number(radio.value), state.issue, state.option));
  });
  data.issues.forEach((issue, index) => {
    issueChoice.append(element('option', { value: index }, issue.title));
  });
  issueChoice.addEventListener('change', () =>
    choose(state.ending, issueChoice.value === '' ? null : Number(issueChoice.value), null));
  optionChoice.addEventListener('change', () => choose(state.ending, state.issue, Number(optionChoice.value)));
  find('runs-all').addEventListener('click', () => choose(null, null, null));
  find('runs-previous').addEventListener('click', () => { state.page -= 1; show(); });
  find('runs-next').addEventListener('click', () => { state.page += 1; show(); });
  find('runs-number').addEventListener('change', (event) => {
    const run = runs.find((each) => each.run === Number(event.target.value));
    find('runs-missing').textContent = run || event.target.value === '' ? '' : 'There is no such run here.';
    if (run) {
      open(run);
    }
  });

  // From a bar to its runs, and from a run to its transcript

  document.querySelectorAll('a[data-ending]').forEach((link) => {
    link.addEventListener('click', () => choose(Number(link.dataset.ending), null, null));
  });
  document.querySelectorAll('a[data-option]').forEach((link) => {
    link.addEventListener('click', () => choose(null, Number(link.dataset.issue), Number(link.dataset.option)));
  });
  const unfold = () => {
    const target = location.hash.length > 1 ? find(decodeURIComponent(location.hash.slice(1))) : null;
    if (target instanceof HTMLDetailsElement) {
      target.open = true;
      target.querySelector('summary').focus();
    }
  };
  window.addEventListener('hashchange', unfold);
  document.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement && event.target.hash === location.hash) {
      unfold();
    }
  });

  find('first-runs').hidden = true;
  find('explorer').hidden = false;
  listOptions();
  show();
  unfold();
})();
