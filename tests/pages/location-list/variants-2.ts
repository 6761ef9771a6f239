// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'with-internal-id',
    from: 'plain',
    about: 'Show Internal IDs is on; the column agrees with the links.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
      - uir_showinactives"><span id="showall_fs"
      … </span></td><td id="
      +
      - div__lab2
      + div__lab2" class="listheadertd uir-list-header-td" data-label="Internal ID" data-nsps-type="columnheader" data-nsps-id="columnheader__id" onclick="doServerSort ('id');return false;"><div class="listheader">Internal ID</div></td>⏎<td id="div__lab3
      - Name</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td"
      + Name</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td"
      - Subsidiary</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td"
      + Subsidiary</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td"
      - | View</td
      + | View</td><td>Internal ID</td
      - 12">View</a></td><td class
      + 12">View</a></td><td class="listtext uir-list-row-cell">12</td><td class
      - >West
      + >13</td><td class="listtext uir-list-row-cell">West
      - ></td><td class="listtext uir-list-row-cell">East Warehouse</td><td class="listtext uir-list-row-
      + ></td><td class="listtext uir-list-row-cell">14</td><td class="listtext uir-list-row-cell">East Warehouse</td><td class="listtext uir-list-row-
    `,
  },
];
