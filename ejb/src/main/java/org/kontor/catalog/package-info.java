/** What is offered: legal entities that sell, their locations, products, price versions, tax classes with dated rates. */
package org.kontor.catalog;
