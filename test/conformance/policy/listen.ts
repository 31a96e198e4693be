// The first script of a page: writes down what the policy has forbidden, and what was thrown.
import type { PolicyResult } from './result.js';

const result: PolicyResult = {
  ...{ forbidden: [], thrown: [], said: [] },
  ...{ found: {}, states: 0, isDone: false },
};
(window as Window & { policyResult?: PolicyResult }).policyResult = result;

document.addEventListener('securitypolicyviolation', (event) => {
  result.forbidden.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`.trim());
});
addEventListener('error', ({ message }) => result.thrown.push(message));
addEventListener('unhandledrejection', ({ reason }) => result.thrown.push(String(reason)));
