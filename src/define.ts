import './define/energy-trend.js';
