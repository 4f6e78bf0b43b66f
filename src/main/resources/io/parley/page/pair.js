// Draws what the chosen runs are worth to two actors, whom the reader picks. runs.js calls it.
'use strict';

const pairChart = (data, runs, { find, element, isolated, percent, swatch }) => {
  let chosen = runs;

  const SVG = find('pair').namespaceURI;
  const shape = (name, attributes, text) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, each]) => made.setAttribute(key, each));
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  };
  const WIDE = { width: 680, height: 500, left: 58, right: 20, top: 26, bottom: 52 };
  const NARROW = { ...WIDE, width: 380, height: 380 };
  const narrow = window.matchMedia('(max-width: 40rem)');
  let box = WIDE;

  /** A scale of round numbers that holds all payoffs of an actor and its no-deal value. */
  const scale = (actor, from, to) => {
    const held = runs.map((run) => run.payoffs[actor]).concat(data.actors[actor].noDeal);
    const least = held.reduce((a, b) => Math.min(a, b));
    const most = held.reduce((a, b) => Math.max(a, b));
    const rough = Math.max(most - least, 0.01) / 5;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough);
    const low = Math.floor(least / step - 0.25) * step;
    const high = Math.ceil(most / step + 0.25) * step;
    const ticks = [];
    for (let tick = 0; tick <= Math.round((high - low) / step); tick++) {
      ticks.push(low + tick * step);
    }
    return { ticks, at: (number) => from + ((number - low) / (high - low)) * (to - from), step };
  };

  const tickText = (number, step) =>
    (Math.abs(number) < step / 1e6 ? 0 : number)
      .toFixed(Math.max(0, -Math.floor(Math.log10(step) + 1e-9)))
      .replace('-', '−');

  const short = (text) => (text.length > 34 ? `${text.slice(0, 33)}…` : text);

  const finding = (x, y) => {
    const [left, right] = [data.actors[x], data.actors[y]];
    const tally = [0, 0, 0, 0];
    chosen.forEach((run) => {
      const gains = (run.payoffs[x] > left.noDeal ? 1 : 0) + (run.payoffs[y] > right.noDeal ? 2 : 0);
      tally[gains] += 1;
    });
    const share = (part) => percent(tally[part], chosen.length);
    return `More than no deal was worth at the start goes to both in ${share(3)} of these runs, `
      + `to ${left.title} alone in ${share(1)}, to ${right.title} alone in ${share(2)}, `
      + `to neither in ${share(0)}.`;
  };

  const draw = () => {
    const [x, y] = [Number(find('pair-x').value), Number(find('pair-y').value)];
    box = narrow.matches ? NARROW : WIDE;
    const across = scale(x, box.left, box.width - box.right);
    const up = scale(y, box.height - box.bottom, box.top);
    const svg = find('pair');
    svg.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
    const bottom = box.height - box.bottom;
    const parts = [];
    across.ticks.forEach((tick) => {
      parts.push(shape('path', { class: 'grid', d: `M${across.at(tick)},${box.top}V${bottom}` }));
      parts.push(shape('text', { class: 'tick', x: across.at(tick), y: bottom + 18, 'text-anchor': 'middle' },
        tickText(tick, across.step)));
    });
    up.ticks.forEach((tick) => {
      parts.push(shape('path', { class: 'grid', d: `M${box.left},${up.at(tick)}H${box.width - box.right}` }));
      parts.push(shape('text', { class: 'tick', x: box.left - 8, y: up.at(tick) + 4, 'text-anchor': 'end' },
        tickText(tick, up.step)));
    });
    const legend = find('pair-legend');
    legend.replaceChildren();
    data.endings.forEach(({ label }, ending) => {
      const dots = new Set(
        chosen
          .filter((run) => run.ending === ending)
          .map((run) => `M${across.at(run.payoffs[x]).toFixed(1)},${up.at(run.payoffs[y]).toFixed(1)}h0`),
      );
      if (dots.size > 0) {
        const path = shape('path', { class: 'dots', d: [...dots].join('') });
        path.style.stroke = `var(--ending-${ending})`;
        path.style.strokeWidth = chosen.length > 3000 ? 2.5 : chosen.length > 800 ? 4 : 6;
        legend.append(element('span', {}, swatch(ending), ' ', isolated(label)));
        parts.push(path);
      }
    });
    const [noX, noY] = [across.at(data.actors[x].noDeal), up.at(data.actors[y].noDeal)];
    parts.push(shape('path', { class: 'none', d: `M${noX},${box.top}V${bottom}` }));
    parts.push(shape('path', { class: 'none', d: `M${box.left},${noY}H${box.width - box.right}` }));
    parts.push(shape('text', { class: 'said', x: noX, y: box.top - 8, 'text-anchor': 'middle' }, 'no deal'));
    parts.push(shape('text', { class: 'said', x: box.width - box.right - 2, y: noY - 6, 'text-anchor': 'end' }, 'no deal'));
    parts.push(shape('text', { class: 'axis', x: (box.left + box.width - box.right) / 2, y: box.height - 12, 'text-anchor': 'middle' },
      `Payoff of ${short(data.actors[x].title)}`));
    parts.push(shape('text', { class: 'axis', transform: `translate(14 ${(box.top + bottom) / 2}) rotate(-90)`, 'text-anchor': 'middle' },
      `Payoff of ${short(data.actors[y].title)}`));
    svg.replaceChildren(...parts);
    const said = finding(x, y);
    svg.setAttribute('aria-label', said);
    find('pair-finding').textContent = said;
  };

  const pickers = [find('pair-x'), find('pair-y')];
  pickers.forEach((picker, place) => {
    data.actors.forEach((actor, index) => {
      picker.append(element('option', { value: index, selected: index === place }, actor.title));
    });
    picker.addEventListener('change', draw);
  });
  narrow.addEventListener('change', draw);
  find('pair-swap').addEventListener('click', () => {
    [pickers[0].value, pickers[1].value] = [pickers[1].value, pickers[0].value];
    draw();
  });

  return (now) => {
    chosen = now;
    draw();
  };
};
