import './define/energy-trend.js';
import './define/purchase-breakdown.js';
