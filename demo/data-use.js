import { showSwitches } from './speech.js';

// A made-up service: it keeps the documents, and answers what the elements ask of it. They change
// nothing themselves, and show what was asked as on its way until the answer is there.

const ANSWER = 1_000;
const NOW = '2026-11-05T06:00:00+02:00';

const byId = (id) => document.getElementById(id);
const load = async (name) => (await fetch(`data/${name}.json`)).json();

showSwitches();
const [shop, coarse, energy, goals, readings, purchases] = await Promise.all(
  ['shop-use', 'shop-use-coarse', 'energy-use', 'goals', 'energy', 'purchases'].map(load),
);

const state = { shop, energy, purchases };
show();

for (const [id, company] of Object.entries({ car: 'shop', shop: 'shop', energy: 'energy' })) {
  const element = byId(id);
  const listen = (name, act) =>
    element.addEventListener(name, ({ detail }) => answer(() => act(company, detail)));
  listen('peili-permission-change', record);
  listen('peili-right-request', request);
  listen('peili-correction-request', correct);
  listen('peili-view-change', chooseViews);
  listen('peili-opinion', noteAnswer);
}
byId('goal').addEventListener('peili-permission-change', ({ detail }) =>
  answer(() => record('energy', detail)),
);
byId('shop').addEventListener('peili-detail-request', ({ detail }) => {
  if (detail.item === 'lines' && detail.proposed !== 'product') answer(keepGroupsOnly);
});

/** After a while, as over a network. */
function answer(change) {
  setTimeout(() => {
    change();
    show();
  }, ANSWER);
}

/** What a person wants becomes what is so: it is written into the history of the permission. */
function record(company, { use, wanted, validity }) {
  const permissions = state[company].permissions.map((permission) =>
    permission.use === use
      ? {
          ...permission,
          validity: validity ?? permission.validity,
          history: [...permission.history, { state: wanted, at: NOW, by: 'customer' }],
        }
      : permission,
  );
  state[company] = { ...state[company], permissions };
}

function request(company, { right }) {
  const { requests = [] } = state[company];
  const made = { id: crypto.randomUUID(), right, state: 'accepted', at: NOW };
  state[company] = { ...state[company], requests: [...requests, made] };
}

function correct(company, { ref, proposed }) {
  const items = state[company].items.map((item) =>
    item.id === ref ? { ...item, value: proposed } : item,
  );
  state[company] = { ...state[company], items };
}

/** The chosen views come first, in their order. */
function chooseViews(company, { value }) {
  const chosen = value.split(',');
  const place = ({ id }) => (chosen.includes(id) ? chosen.indexOf(id) : chosen.length);
  const views = state[company].views
    .map((view) => ({ ...view, shown: chosen.includes(view.id) }))
    .sort((one, other) => place(one) - place(other));
  state[company] = { ...state[company], views };
}

function noteAnswer(company, { question, choice }) {
  const did = {
    fi: 'Vastauksesi on kirjattu.',
    sv: 'Ditt svar är antecknat.',
    en: 'Your answer has been noted.',
  };
  const questions = state[company].questions.map((each) =>
    each.id === question
      ? { ...each, answered: { said: each.choices.find(({ id }) => id === choice).label, did } }
      : each,
  );
  state[company] = { ...state[company], questions };
}

/** Single products are forgotten: what is left of each line is its group and its price. */
function keepGroupsOnly() {
  const { permissions, requests, questions } = state.shop;
  state.shop = { ...coarse, permissions, requests, questions };
  const names = new Map(purchases.categories.map(({ id, name }) => [id, name]));
  state.purchases = {
    ...purchases,
    purchases: purchases.purchases.map((purchase) => ({
      ...purchase,
      items: purchase.items.map(({ amount, category, kind, refersTo }) => ({
        name: names.get(category) ?? '',
        ...{ amount, category, kind, refersTo },
      })),
    })),
  };
}

function show() {
  Object.assign(byId('car'), { data: state.shop, now: NOW });
  Object.assign(byId('shop'), { data: state.shop, now: NOW });
  Object.assign(byId('energy'), { data: state.energy, now: NOW });
  const isFollowed = state.energy.permissions
    .find(({ use }) => use === 'goal-advice')
    .history.at(-1);
  byId('goal').hidden = isFollowed.state !== 'given';
  Object.assign(byId('goal'), {
    data: { ...goals, dataUse: state.energy },
    energy: readings,
    purchases,
  });
  byId('purchases').data = { ...state.purchases, dataUse: state.shop };
}
