import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'peili/define/energy-trend';
import { energy, otherEnergy, purchases } from './documents.js';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="other" (click)="data.set(otherEnergy)">Other data</button>
    <button id="define" (click)="define()">Define</button>
    <button id="remove" (click)="isThere.set(false)">Remove</button>
    <output id="selected">{{ selected() }}</output>
    @if (isThere()) {
      <peili-energy-trend id="trend" [data]="data()" (peili-select)="select($event)" />
    }
    <peili-purchase-breakdown id="late" [data]="purchases" />
  `,
})
class Page {
  readonly data = signal(energy);
  readonly selected = signal('');
  readonly isThere = signal(true);
  readonly otherEnergy = otherEnergy;
  readonly purchases = purchases;

  select(event: Event): void {
    this.selected.set((event as HTMLElementEventMap['peili-select']).detail.key);
  }

  define(): Promise<unknown> {
    return import('peili/define/purchase-breakdown');
  }
}

bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
