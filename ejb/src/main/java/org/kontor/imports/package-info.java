/** What was kept in other software before: files of columns, checked as a whole, then taken over or refused as a whole. */
package org.kontor.imports;
