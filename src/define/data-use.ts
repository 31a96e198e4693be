import { PeiliDataUse } from '../elements/data-use.js';
import { define } from '../elements/register.js';

export { PeiliDataUse };

define('peili-data-use', PeiliDataUse);
