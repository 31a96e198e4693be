import './define/data-use.js';
import './define/energy-trend.js';
import './define/goal-tracker.js';
import './define/purchase-breakdown.js';
