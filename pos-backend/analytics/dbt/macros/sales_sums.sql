{#- Of daily figures `d`; `over` a window they are sums up to a row. -#}
{%- macro sales_sums(over='') -%}
    sum(d.units_sold){{ over }} as units_sold,
    sum(d.units_returned){{ over }} as units_returned,
    sum(d.revenue){{ over }} as revenue,
    sum(d.refunds){{ over }} as refunds,
    sum(d.discounts){{ over }} as discounts,
    sum(d.tax){{ over }} as tax,
    sum(d.cost){{ over }} as cost,
    max(d.seen_at){{ over }} as seen_at
{%- endmacro -%}
