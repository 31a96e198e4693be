import { PeiliGoalTracker } from '../elements/goal-tracker.js';
import { define } from '../elements/register.js';

export { PeiliGoalTracker };

define('peili-goal-tracker', PeiliGoalTracker);
